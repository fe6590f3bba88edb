import bookmark from 'lucide-react/icons/bookmark';
import check from 'lucide-react/icons/check';
import clipboard from 'lucide-react/icons/clipboard-paste';
import copy from 'lucide-react/icons/copy';
import download from 'lucide-react/icons/download';
import file from 'lucide-react/icons/file';
import template from 'lucide-react/icons/file-text';
import pen from 'lucide-react/icons/pen-line';
import printer from 'lucide-react/icons/printer';
import search from 'lucide-react/icons/search';
import useful from 'lucide-react/icons/thumbs-up';
import cross from 'lucide-react/icons/x';

/** The icons of the site's pages, drawn at build time; no script reaches the page. */
export const icons = {
  bookmark,
  check,
  clipboard,
  copy,
  cross,
  download,
  file,
  pen,
  printer,
  search,
  template,
  useful,
} as const;

export type IconName = keyof typeof icons;
