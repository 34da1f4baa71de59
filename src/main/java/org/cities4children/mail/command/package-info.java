/** Mail at the terminal. */
@NullMarked
package org.cities4children.mail.command;

import org.jspecify.annotations.NullMarked;
