package org.claimwright.exchange;

import org.claimwright.kernel.Finding;

/** What can be wrong with an exchange; a code is never reused. */
enum ExchangeCode {
    SENDING_FAILED("EXC-0101", "make the folder writable; it is tried again by itself"),
    NUMBER_REPEATED("EXC-0201", "ask the partner whether the file is new; if so, for the file under a new number"),
    SAME_FILE_AGAIN("EXC-0202", "nothing: it was handled when it came first"),
    FILE_FAILED("EXC-0203", "report it with the number of the file, which is kept as it came"),
    HEADER_INCOMPLETE("EXC-0204", "ask the sender for messages with their type and number"),
    NOT_OURS("EXC-0301", "find out for whom it is; the partner may have put it into the wrong folder"),
    NO_HANDLER("EXC-0302", "keep it; try it again when this kind is handled"),
    HANDLING_FAILED("EXC-0303", "report it with the number of the file; then try the file again");

    private final String code;
    private final String todo;

    ExchangeCode(String code, String todo) {
        this.code = code;
        this.todo = todo;
    }

    Finding finding(String where, String found) {
        return new Finding(code, where, found, todo);
    }
}
