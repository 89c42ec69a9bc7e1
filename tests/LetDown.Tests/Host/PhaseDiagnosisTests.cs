using LetDown.Host.Sessions;
using LetDown.Protocol.V1;
using static LetDown.Host.Sessions.DiagnosisKind;

namespace LetDown.Tests.Host;

public sealed class PhaseDiagnosisTests
{
    [Fact]
    public void Milk_in_good_time_that_flows_is_all_well() => Assert.Equal(AllWell, KindOf(Pumped(first: 60, grams: 40, seconds: 120)));

    [Fact]
    public void A_late_first_let_down_is_slow_release()
    {
        Assert.Equal(SlowRelease, KindOf(Pumped(first: 200, grams: 40, seconds: 120)));
        Assert.Equal(AllWell, KindOf(Pumped(first: 170, grams: 40, seconds: 120)));
    }

    [Fact]
    public void Much_suction_without_a_let_down_is_slow_release_and_not_little_milk()
    {
        var diagnosis = Of(Journals.Slow());

        Assert.Equal((SlowRelease, EvidenceKind.NoLetDown), (diagnosis.Kind, diagnosis.Evidence[0].What));
        Assert.Equal(704, diagnosis.Evidence[0].Value); // 270 s on the left, 434 s on the right.
    }

    [Fact]
    public void A_pause_before_milk_comes_is_not_her_bodys()
    {
        var script = Stimulate().Enter(PumpState.Paused, 60, Reason.Asked).Enter(PumpState.Stimulating, 360, Reason.Asked);

        Assert.Equal(AllWell, KindOf(LetDown(script, at: 380, grams: 40, seconds: 120)));
    }

    [Fact]
    public void A_breast_that_gives_little_to_its_end_had_little_to_take() =>
        Assert.Equal(LittleMilk, KindOf(Pumped(first: 60, grams: 15, seconds: 90)));

    [Fact]
    public void Little_in_a_session_that_she_stopped_early_cannot_be_told() =>
        Assert.Equal(CannotTell, KindOf(Pumped(first: 60, grams: 15, seconds: 90, Reason.Asked)));

    [Fact]
    public void Let_downs_that_keep_coming_but_hardly_flow_are_low_flow()
    {
        var script = LetDown(Stimulate(), at: 60, grams: 8, seconds: 120, end: false).Enter(PumpState.Stimulating, 190, Reason.FlowFell);

        var diagnosis = Of(LetDown(script, at: 300, grams: 7, seconds: 120));

        Assert.Equal((LowFlow, EvidenceKind.FirstFlow), (diagnosis.Kind, diagnosis.Evidence[0].What));
    }

    [Fact]
    public void Flow_that_fades_with_the_milk_is_little_milk_and_not_low_flow()
    {
        var script = LetDown(Stimulate(), at: 60, grams: 8, seconds: 120, end: false).Enter(PumpState.Stimulating, 190, Reason.FlowFell);

        Assert.Equal(LittleMilk, KindOf(LetDown(script, at: 300, grams: 2, seconds: 120)));
    }

    [Fact]
    public void Air_at_the_shield_explains_milk_that_did_not_come_and_nothing_else()
    {
        Assert.Equal(PoorSeal, KindOf(Leaking(Journals.Slow())));
        Assert.Equal(AllWell, KindOf(Leaking(Pumped(first: 60, grams: 40, seconds: 120))));
        Assert.Equal(PoorSeal, KindOf(new JournalScript().Begin("x").End(90, PumpState.Complete, Reason.NoSeal)));
    }

    [Fact]
    public void A_let_down_that_was_felt_and_did_not_show_in_the_milk_measures_nothing()
    {
        var script = Stimulate().LetDown(30, Reason.FeltLetDown, 0.01).Enter(PumpState.Expressing, 30, Reason.FeltLetDown).Over(30, 55, 0.2)
            .Enter(PumpState.Stimulating, 60, Reason.FlowFell);

        var diagnosis = Of(LetDown(script, at: 100, grams: 40, seconds: 120));

        Assert.Equal(AllWell, diagnosis.Kind);
        Assert.Equal(95, diagnosis.Evidence.Single(evidence => evidence.What == EvidenceKind.FirstLetDown).Value, 5.0);
        Assert.Equal(40 / 120.0, diagnosis.Evidence.Single(evidence => evidence.What == EvidenceKind.FirstFlow).Value, 0.01);
    }

    [Fact]
    public void Without_a_scale_milk_cannot_be_told() =>
        Assert.Equal(CannotTell, KindOf(Pumped(first: 60, grams: 15, seconds: 90).Notice(151, Notice.ScaleLost)));

    [Fact]
    public void A_session_that_hardly_began_cannot_be_told() =>
        Assert.Equal(CannotTell, KindOf(Stimulate().End(120, PumpState.Complete, Reason.Asked)));

    [Fact]
    public void A_journal_of_an_older_pump_is_judged_by_what_it_holds() => Assert.Equal(AllWell, KindOf(JournalScript.WholeSession()));

    private static JournalScript Stimulate() => new JournalScript().Begin("x").Enter(PumpState.Stimulating, 0, Reason.SelfTestPassed, round: 1);

    private static JournalScript Pumped(double first, double grams, double seconds, Reason end = Reason.NeitherSideGives) =>
        LetDown(Stimulate(), first, grams, seconds, end: false).End(first + seconds + 60, PumpState.Complete, end);

    private static JournalScript LetDown(JournalScript script, double at, double grams, double seconds, bool end = true)
    {
        script.LetDown(at, Reason.FlowRose, 0.2, began: at).Enter(PumpState.Expressing, at, Reason.FlowRose).Over(at, at + seconds, grams);
        return end ? script.End(at + seconds + 60, PumpState.Complete, Reason.NeitherSideGives) : script;
    }

    private static JournalScript Leaking(JournalScript script) =>
        script.Notice(800, Notice.CheckSeal).Notice(810, Notice.CheckSeal).Notice(820, Notice.CheckSeal);

    private static DiagnosisKind KindOf(JournalScript script) => Of(script).Kind;

    private static Diagnosis Of(JournalScript script) => PhaseDiagnosis.Of(SessionProjection.From(
        "pump-1",
        "x",
        script.Entries.Where(entry => entry.WhatCase == JournalEntry.WhatOneofCase.Event).Select(entry => entry.Event)));
}
