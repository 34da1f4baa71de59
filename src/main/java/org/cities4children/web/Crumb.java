package org.cities4children.web;

/**
 * A page above the one being shown.
 *
 * @param path without language prefix
 */
public record Crumb(String name, String path) {}
