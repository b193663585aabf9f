package org.bihuan.reports.bulletin;

/** The words of a bulletin as the system drafts them; people go over them. */
record DraftText(String summary, String problems, String demands) {}
