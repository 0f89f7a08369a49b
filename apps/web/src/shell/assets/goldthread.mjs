// Pages work without this file. It adds focus handling, the folding menu, guards against double clicks,
// and sortable tables where a page has one.
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
