package org.bihuan.cases.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How alike two texts are, counted by hand. */
class WordingTest {

    @Test
    void theSameWordsAreWhollyAlike() {
        var one = Wording.of("路灯不亮", "东湖路路灯不亮，请修理。");
        assertThat(one.likeness(Wording.of("路灯不亮", "东湖路路灯不亮，请修理。"))).isEqualTo(1);
    }

    @Test
    void wordsWithoutAnyPairInCommonAreNotAlike() {
        assertThat(Wording.of("路灯不亮", "晚上很黑").likeness(Wording.of("水压太低", "没有水用")))
                .isZero();
    }

    /**
     * Titles 路灯|灯不|不亮 and 路灯|灯坏|坏了. Texts add 门口 and 门口. Found: 路灯, so 1/3 each way: 1/3 on average.
     * Openings 路灯 灯不 不亮 门口 and 路灯 灯坏 坏了 门口: 2 in common of 4 and 4, cosine 1/2. Together (1/3 + 1/2) / 2.
     */
    @Test
    void halfIsTheTitlesFoundInTheOtherTextAndHalfTheOpeningsInCommon() {
        var likeness = Wording.of("路灯不亮", "门口").likeness(Wording.of("路灯坏了", "门口"));
        assertThat(likeness).isEqualTo((1.0 / 3 + 1.0 / 2) / 2, within(1e-9));
    }

    /** The title 路灯不亮 stands far behind in the other's text: found there, though not in its opening. */
    @Test
    void aTitleIsFoundInTheWholeOfTheOtherText() {
        var far = Wording.of("您好", "一".repeat(300) + "路灯不亮");
        assertThat(Wording.of("路灯不亮", "").likeness(far)).isEqualTo(1.0 / 4, within(1e-9));
    }

    @Test
    void widthCaseAndPunctuationMakeNoDifference() {
        assertThat(Wording.of("Ａ座１２号，漏水！", "").likeness(Wording.of("a座12号 漏水", "")))
                .isEqualTo(1);
    }

    /** 路灯 and 灯不 are pairs, 灯3 is none: letters and digits are words of their own, so house numbers count whole. */
    @Test
    void aHouseNumberIsOneWord() {
        assertThat(Wording.of("123号楼漏水", "").title()).hasSize(4).contains("123".hashCode());
        assertThat(Wording.of("123号楼漏水", "").likeness(Wording.of("12号楼漏水", ""))).isLessThan(1);
    }

    @Test
    void aTextWithoutAnyWordIsLikeNothing() {
        assertThat(Wording.of("！！", "？").likeness(Wording.of("！！", "？"))).isZero();
    }
}
