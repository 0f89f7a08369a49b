// Pages work without this file. It adds focus handling, the folding menu, guards against double clicks,
// sortable tables where a page has one, cells pasted from a spreadsheet, and looks again where work goes on.
import { Button } from './govuk/components/button/button.mjs';
import { ErrorSummary } from './govuk/components/error-summary/error-summary.mjs';
import { NotificationBanner } from './govuk/components/notification-banner/notification-banner.mjs';
import { ServiceNavigation } from './govuk/components/service-navigation/service-navigation.mjs';
import { SkipLink } from './govuk/components/skip-link/skip-link.mjs';

for (const Component of [Button, ErrorSummary, NotificationBanner, ServiceNavigation, SkipLink]) {
  for (const element of document.querySelectorAll(`[data-module="${Component.moduleName}"]`)) {
    new Component(element);
  }
}

const tables = document.querySelectorAll('[data-module="moj-sortable-table"]');
if (tables.length > 0) {
  const { SortableTable } = await import('./moj/components/sortable-table/sortable-table.bundle.mjs');
  for (const table of tables) new SortableTable(table);
}

const boxes = document.querySelector('[data-module="gt-paste-cells"]');
if (boxes) (await import('./paste-cells.mjs')).takePastedCells(boxes);

// Where work goes on behind a page, it is looked at again each second, and the page is shown anew once it is done.
const working = document.querySelector('[data-module="gt-working"]');
if (working) {
  const look = async () => {
    const answer = await fetch(location.href).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const now = page?.querySelector('[data-module="gt-working"]');
    if (page && !now) return location.replace(location.href);
    if (now && now.innerHTML !== working.innerHTML) working.replaceChildren(...now.childNodes);
    setTimeout(look, 1000);
  };
  setTimeout(look, 600);
}
