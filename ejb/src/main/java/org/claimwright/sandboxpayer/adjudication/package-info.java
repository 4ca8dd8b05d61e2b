/**
 * How the sandbox payer decides a claim: what it allows, what it leaves to the patient, what it denies, and why. Amounts in,
 * amounts out; it reads and writes no file. {@code Terms} is its side of the contract, {@code Adjudication} applies it.
 */
package org.claimwright.sandboxpayer.adjudication;
