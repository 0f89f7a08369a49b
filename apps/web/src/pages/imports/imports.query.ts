import type {
  ConfirmImportMutation,
  ConfirmImportMutationVariables,
  DiscardImportMutation,
  DiscardImportMutationVariables,
  FileImportQuery,
  FileImportQueryVariables,
  ImportsQuery,
  ImportsQueryVariables,
  MapImportMutation,
  MapImportMutationVariables,
  UndoImportMutation,
  UndoImportMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const importsQuery = operation<ImportsQuery, ImportsQueryVariables>(
  /* GraphQL */ `
    query Imports {
      viewer {
        ...ShellViewer
      }
      importPlaces {
        ownerId
        name
        kind
        kindLabel
      }
      imports(first: 50) {
        edges {
          node {
            id
            ownerName
            kindLabel
            unitWord
            fileName
            state
            stateLabel
            uploadedByName
            uploadedAt
            outcome {
              added
              changed
              same
            }
          }
        }
      }
    }
  `,
  shellViewer,
);

export const fileImportQuery = operation<FileImportQuery, FileImportQueryVariables>(
  /* GraphQL */ `
    query FileImport($id: ID!) {
      viewer {
        ...ShellViewer
      }
      fileImport(id: $id) {
        id
        ownerName
        kind
        kindLabel
        unitWord
        fileName
        size
        state
        stateLabel
        working
        version
        progress
        done
        whole
        uploadedByName
        uploadedAt
        appliedByName
        appliedAt
        undoneByName
        undoneAt
        trouble
        format
        otherSheets
        headerRow
        columnProblems
        sameFileAt
        canChange
        canConfirm
        canUndo
        canDiscard
        columns {
          name
          role
          samples
        }
        questions {
          kind
          said
          rows
          firstRow
          message
          choices
          answer
        }
        notices {
          text
          times
        }
        problems {
          row
          column
          columnName
          cell
          message
        }
        preview {
          row
          title
          period
          areaName
          value
          missing
          before
          missingBefore
          unitLabel
          decimals
        }
        entries {
          row
          title
          detail
          standing
          notes
          resultId
        }
        explained {
          row
          title
          period
          value
          unitLabel
          decimals
          explanation
        }
        roleChoices {
          role
          words
        }
        indicators {
          id
          title
        }
        counts {
          rows
          figures
          missing
          problems
          noFigure
          leftOut
          otherAreas
          notes
        }
        outcome {
          added
          changed
          same
          indicators
          casesOpened
        }
      }
    }
  `,
  shellViewer,
);

export const mapImport = operation<MapImportMutation, MapImportMutationVariables>(
  /* GraphQL */ `
    mutation MapImport($input: MapImportInput!) {
      outcome: mapImport(input: $input) {
        __typename
        ... on ImportMoved {
          fileImport {
            id
          }
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const confirmImport = operation<ConfirmImportMutation, ConfirmImportMutationVariables>(
  /* GraphQL */ `
    mutation ConfirmImport($input: ImportActInput!) {
      outcome: confirmImport(input: $input) {
        __typename
        ... on ImportMoved {
          fileImport {
            id
          }
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const undoImport = operation<UndoImportMutation, UndoImportMutationVariables>(
  /* GraphQL */ `
    mutation UndoImport($input: ImportActInput!) {
      outcome: undoImport(input: $input) {
        __typename
        ... on ImportMoved {
          fileImport {
            id
          }
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const discardImport = operation<DiscardImportMutation, DiscardImportMutationVariables>(
  /* GraphQL */ `
    mutation DiscardImport($input: ImportActInput!) {
      outcome: discardImport(input: $input) {
        __typename
        ... on ImportMoved {
          fileImport {
            id
          }
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);
