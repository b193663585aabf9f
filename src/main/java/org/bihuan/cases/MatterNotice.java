package org.bihuan.cases;

import java.util.Set;
import java.util.UUID;

/**
 * Something about a case or another matter that certain officials are to read.
 *
 * @param fact names what happened, once and for all: who is told twice of the same fact need not read it twice
 * @param dossier the case or project that it is about
 * @param number for people
 * @param text in Chinese, without personal data and without the resident's words
 * @param recipients ids of officials; may be empty
 */
public record MatterNotice(UUID fact, UUID dossier, String number, String text, Set<String> recipients) {}
