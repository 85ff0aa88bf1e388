/** Where a zip has what: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export const LOCAL_SIGNATURE = 0x04034b50;
/** Bytes of a local header before the name of its entry. */
export const LOCAL_SIZE = 30;

export const CENTRAL_SIGNATURE = 0x02014b50;
/** Bytes of a central header before the name of its entry. */
export const CENTRAL_SIZE = 46;

export const END_SIGNATURE = 0x06054b50;
/** Bytes of the end record before its comment. */
export const END_SIZE = 22;

/** The two methods that every program unpacks. */
export const STORED = 0;
export const DEFLATED = 8;

/** Stands for a size or an offset that only zip64 can say. */
export const IN_ZIP64 = 0xffffffff;
