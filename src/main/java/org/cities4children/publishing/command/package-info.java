/** Withdraws, shows again and renames from the command line. */
@NullMarked
package org.cities4children.publishing.command;

import org.jspecify.annotations.NullMarked;
