package org.bihuan;

import org.bihuan.platform.time.ShanghaiTime;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Sets the time zone before the first test, as the program does before anything else. */
public class ShanghaiTimeInTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        ShanghaiTime.install();
    }
}
