package org.cities4children.people.factor;

import java.util.List;
import org.cities4children.web.Head;

/** New recovery codes, shown this once. */
public record RecoveryCodesPage(Head head, List<String> codes) {

    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }
}
