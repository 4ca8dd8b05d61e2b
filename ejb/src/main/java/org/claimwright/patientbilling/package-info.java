/**
 * What patients owe and pay: the account with the origin of each amount, payments and what was paid before it was owed, visits
 * billed to the patient, payment plans, statements. Money is in the ledger alone; the tables of {@code patientbilling} keep the
 * papers behind it: receipts, plans, statements as they were printed. A payer's decision comes from {@code remittance} and is
 * never looked up past it. A person with the role PATIENT reaches the own account by {@code OwnAccount} and nothing else here.
 */
package org.claimwright.patientbilling;
