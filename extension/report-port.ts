/** The port by which the popup hears from a page. Apart from the report's schema, which no page needs to load. */
export const REPORT_PORT = 'page-report';
