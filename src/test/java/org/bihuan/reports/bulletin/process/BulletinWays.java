package org.bihuan.reports.bulletin.process;

/** Every line of a bulletin. */
public final class BulletinWays {

    private final BulletinScene scene;

    public BulletinWays(BulletinScene scene) {
        this.scene = scene;
    }

    public void walk() {
        var id = scene.drafted("2019-03-31");
        scene.submit(id);
        scene.decide(id, "sendBack");
        scene.submit(id);
        scene.decide(id, "approve");
        scene.issue(id);
        scene.loop.at("2026-03-02T10:00");
        scene.drop(scene.drafted("2019-04-30"));
    }
}
