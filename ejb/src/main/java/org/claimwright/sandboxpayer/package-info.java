/**
 * A payer to train and test with. It knows files and nothing else: it reads 837P from one folder and answers into another
 * with TA1, 999, 277CA and, when a claim is due, 835, by a contract file of its own; a list of agreed amounts it keeps by reversing and
 * deciding again, or refuses with the reason. It shares the X12 library with the rest of the product, runs as
 * a process of its own or inside the application, and always answers the same file with the same bytes. It has no table;
 * what it must remember lies in a folder.
 */
package org.claimwright.sandboxpayer;
