package org.cities4children.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An audit that can be looked at. */
public final class NotedAudit implements Audit {

    public final List<Deed> deeds = new CopyOnWriteArrayList<>();

    @Override
    public void note(Deed deed) {
        deeds.add(deed);
    }

    @Override
    public void note(Deed deed, Runnable act) {
        act.run();
        deeds.add(deed);
    }
}
