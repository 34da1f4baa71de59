package org.cities4children.audit;

import java.util.List;

/** The entries of the audit, to read. */
public interface Trail {

    /** Those that are asked for, newest first. */
    List<Entry> page(Inquiry inquiry);
}
