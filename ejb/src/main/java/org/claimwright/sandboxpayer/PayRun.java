package org.claimwright.sandboxpayer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimwright.sandboxpayer.DueDates.Kind;
import org.claimwright.sandboxpayer.DueDates.Task;
import org.claimwright.sandboxpayer.adjudication.CoveredClaim.Purpose;

/** Pays what is due on one day: for each payee and the way to it as many payments as its claims need. */
final class PayRun {
    private final Contract contract;
    private final ClaimFolder folder;
    private final LocalDate day;
    private final List<AnswerFile> files = new ArrayList<>();
    private int lastNumber;

    private PayRun(Contract contract, ClaimFolder folder, LocalDate day, int lastNumber) {
        this.contract = contract;
        this.folder = folder;
        this.day = day;
        this.lastNumber = lastNumber;
    }

    /** @param lastNumber the last control number that was used */
    static Payout on(LocalDate day, Contract contract, ClaimFolder folder, int lastNumber) {
        var run = new PayRun(contract, folder, day, lastNumber);
        var due = folder.due().take(day);
        run.pay(due);
        return new Payout(settled(due, folder), run.lastNumber, run.files);
    }

    private void pay(List<Task> due) {
        var payments = new TreeMap<String, List<Task>>();
        due.forEach(task -> payments.computeIfAbsent(folder.claim(task.claim()).payment(), name -> new ArrayList<>())
                .add(task));
        payments.forEach(this::pay);
    }

    private void pay(String payment, List<Task> due) {
        var desk = new SettlementDesk(contract, folder, day);
        var settlements =
                due.stream().flatMap(task -> desk.settle(task).stream()).toList();
        for (int first = 0; first < settlements.size(); first += contract.paymentSize()) {
            var last = Math.min(first + contract.paymentSize(), settlements.size());
            write(payment, settlements.subList(first, last));
        }
    }

    private void write(String payment, List<Settlement> settlements) {
        lastNumber++;
        var debts =
                folder.accounts().due(payment, day, contract.terms().recovery().days());
        var advice = new RemittanceWriting(contract, day, lastNumber).of(settlements, debts);
        folder.accounts().take(payment, advice);
        var first = settlements.get(0).claim();
        var envelope = new AnswerEnvelope(contract, first.sender(), day.atStartOfDay());
        files.add(envelope.remittance(lastNumber, first.application(), advice));
    }

    /** Those that were due, and those that were replaced or voided before they were due. */
    private static List<String> settled(List<Task> due, ClaimFolder folder) {
        return due.stream()
                .filter(task -> task.kind() == Kind.PAYMENT)
                .map(task -> folder.claim(task.claim()))
                .flatMap(claim -> claim.covered().purpose() == Purpose.ORIGINAL
                        ? Stream.of(claim.number())
                        : Stream.of(claim.number(), claim.covered().originalNumber()))
                .toList();
    }
}
