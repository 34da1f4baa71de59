/** Who may act for which organisation: given, handed over, ended, and shown. */
@NullMarked
package org.cities4children.alliance.mandate;

import org.jspecify.annotations.NullMarked;
