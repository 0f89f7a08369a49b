/**
 * What the header of every page says about the person signed in. A page's query spreads it inside
 * `viewer { ...ShellViewer }`, so that one request to the API fills both header and page.
 */
export const shellViewer = /* GraphQL */ `
  fragment ShellViewer on Viewer {
    id
    name
    jobTitle
    needsMeCount
    secondFactorWanted
    secondFactorTakenOff {
      organisationName
      by
      at
    }
    actingFor {
      id
      name
    }
    choices {
      current
    }
    standsInFor {
      name
      over
    }
    standIns {
      id
    }
  }
`;
