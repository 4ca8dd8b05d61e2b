/** The command {@code claims-edi}: validate, acknowledge, print, convert, split and count X12 files. */
package org.claimwright.edi.command;
