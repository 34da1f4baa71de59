package org.cities4children.people;

import org.cities4children.web.Power;

/**
 * A page of the desk to which its menu leads; each room brings its own as a bean.
 *
 * @param path such as {@code /desk/letters}
 * @param label key of its name in the menu
 * @param needs what one has to be allowed to see it
 * @param position lower first
 */
public record Workbench(String path, String label, Power needs, int position) {}
