/** What fields are called in front matter and in content files, in lower case and without `-` and `_`. */

/** Fields whose words are read as prose; any other word needs its field's name to be understood. */
export const PROSE =
  /^(?:(?:sub|seo|og|meta|twitter|social|short|long|page|post)?(?:title|heading|headline|name|description|summary|excerpt|abstract|caption|alt|lead|lede|intro|text|body|content|quote|tags?|categor(?:y|ies)|keywords|topics?|hashtags?))$/;
/** When the post itself is published says nothing of a patient. */
export const POST_DATES =
  /^(?:date|pubdate|publish(?:ed)?(?:at|on|date)?|lastmod(?:ified)?|modified|(?:last)?updated(?:at|on)?|created(?:at|on)?|expirydate|scheduled(?:at|for)?|timestamp)$/;
export const PICTURES = /(?:images?|img|cover|thumb(?:nail)?|photos?|pictures?|banner|hero|gallery)$/;
export const PICTURE_PATH = /\.(?:jpe?g|png|gif|webp|hei[cf]|avif|tiff?|bmp|svg|jxl|dcm)(?:[?#]\S{0,200})?$/i;

export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[-_\s:]/g, '');
