/**
 * What all pages share: the rail, the bar with the practice, how money and dates are written, a field with its message,
 * and what happens to a page that is out of date.
 */
package org.claimwright.web.shell;
