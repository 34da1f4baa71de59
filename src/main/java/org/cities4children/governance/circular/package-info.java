/**
 * Letters to many: written, looked at as each reader will see them, and agreed to by a second person
 * (CircularsControllerTests).
 */
@NullMarked
package org.cities4children.governance.circular;

import org.jspecify.annotations.NullMarked;
