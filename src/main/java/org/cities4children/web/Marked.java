package org.cities4children.web;

/** A piece of text that is shown marked, or plain. */
public record Marked(String text, boolean marked) {}
