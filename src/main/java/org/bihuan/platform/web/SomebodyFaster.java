package org.bihuan.platform.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the engine says when somebody else was faster, and what an official is told instead. */
public enum SomebodyFaster {
    CHANGED(
            "OptimisticLockingException|DuplicateKeyException|duplicate key value",
            "这件事项刚刚被他人更新，您的提交没有生效。请刷新页面，查看最新情况后再办理。"),
    CLAIMED("TaskAlreadyClaimedException|already claimed by someone else", "这项任务已被他人领取。请刷新任务列表。"),
    GONE("(?i)cannot find task with id|no matching task with id", "这项任务已由他人办结或已经撤销，您的提交没有生效。请刷新任务列表。");

    private final Pattern engineText;
    private final String message;

    SomebodyFaster(String engineText, String message) {
        this.engineText = Pattern.compile(engineText);
        this.message = message;
    }

    /** The sentence for the official, when the engine's error text says that somebody was faster. */
    public static Optional<String> in(String errorText) {
        return Arrays.stream(values())
                .filter(kind -> kind.engineText.matcher(errorText).find())
                .map(kind -> kind.message)
                .findFirst();
    }
}
