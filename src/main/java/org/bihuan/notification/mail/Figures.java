package org.bihuan.notification.mail;

/**
 * How much mail there is. Public, since the page asks it.
 *
 * @param notes that are in no letter yet: they wait for working time, quiet hours or a digest
 * @param waiting letters to be sent
 * @param sent letters that are still kept
 * @param dead letters that were given up
 */
public record Figures(int notes, int waiting, int sent, int dead) {}
