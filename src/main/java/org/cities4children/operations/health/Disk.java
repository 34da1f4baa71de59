package org.cities4children.operations.health;

import java.io.IOException;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.database.DiskSpace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The disk of the data folder, which holds database, index and files. */
@Component
class Disk {

    private final Look look;

    @Autowired
    Disk(DataFolder folder) {
        this(() -> DiskSpace.left(folder.resolve("")));
    }

    Disk(Look look) {
        this.look = look;
    }

    /** Whether something can still be written; a disk that does not even tell what is left takes nothing in. */
    void require() {
        try {
            if (!look.left().isEnough()) {
                throw new IllegalStateException("the disk is full");
            }
        } catch (IOException gone) {
            throw new IllegalStateException("the disk does not answer", gone);
        }
    }

    /** Tells what is left. */
    interface Look {

        DiskSpace left() throws IOException;
    }
}
