/** What the html writer wrote, as nodes for the page: it escapes every text, also one that came in a link. */
export function paperNodes(html: string): DocumentFragment {
  const nodes = document.createRange().createContextualFragment(html);
  // The editor has its own first heading; the paper's stands below it.
  for (const heading of nodes.querySelectorAll('h1')) {
    heading.setAttribute('role', 'heading');
    heading.setAttribute('aria-level', '2');
  }
  return nodes;
}
