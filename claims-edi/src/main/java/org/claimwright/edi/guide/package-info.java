/** Implementation guides as data: which loops and segments a set may hold, and a set taken apart into those loops. */
package org.claimwright.edi.guide;
