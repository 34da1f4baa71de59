package org.cities4children.mail.writing;

/** A message as readers get it: a page, and a text for those who want or need no page. */
public record Written(String subject, String page, String text) {}
