package org.claimwright.remittance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.claimwright.kernel.Money;

/**
 * The payment a remittance explains, as the payer says it (005010X221A1 BPR, TRN, 1000A, 1000B).
 *
 * @param amount BPR02; zero where nothing is paid
 * @param method BPR04: ACH, CHK, NON ...
 * @param paymentDate BPR16, or null
 * @param traceNumber TRN02, which the bank's side repeats
 * @param originator TRN03
 * @param payerIdentifier by which the payer names itself: N104, or REF 2U
 */
@Embeddable
public record AdvisedPayment(
        String handling,
        Money amount,
        String method,
        @Column(name = "payment_date") LocalDate paymentDate,
        @Column(name = "trace_number") String traceNumber,
        String originator,
        @Column(name = "production_date") LocalDate productionDate,
        @Column(name = "payer_name") String payerName,
        @Column(name = "payer_identifier") String payerIdentifier,
        @Column(name = "payee_name") String payeeName,
        @Column(name = "payee_npi") String payeeNpi,
        @Column(name = "payee_tax_id") String payeeTaxId,
        @Column(name = "payment_segment") long paymentSegment,
        @Column(name = "payment_text") String paymentText,
        @Column(name = "trace_segment") long traceSegment,
        @Column(name = "trace_text") String traceText) {}
