using LetDown.Protocol.V1;
using static LetDown.Protocol.V1.PumpState;

namespace LetDown.Tests.Host;

/// <summary>Sessions of a pump that weighs what it does, by hand.</summary>
internal static class Journals
{
    /// <summary>Adaptive: left, right, left again; slow at first, coaxed; a felt one; a pause; enough.</summary>
    public static JournalScript Evening(string id = "20261124-201500-e7e1") => new JournalScript().Begin(id, "adaptive")
        .Enter(Stimulating, 10, Reason.SelfTestPassed, round: 1)
        .Level(30, 140).Level(32, 130)
        .Coaxed(130, Coaxing.Word).Coaxed(160, Coaxing.Rhythm).Coaxed(220, Coaxing.Trick)
        .LetDown(252, Reason.FlowRose, 0.31, began: 250).BecauseOfFlow(0.31, 0).Enter(Expressing, 252, Reason.FlowRose)
        .Over(250, 360, 31).BecauseOfFlow(0.04, 0).Enter(Stimulating, 368, Reason.FlowFell)
        .LetDown(470, Reason.FlowRose, 0.22, began: 468).BecauseOfFlow(0.22, 0).Enter(Expressing, 470, Reason.FlowRose)
        .Over(468, 560, 14).BecauseOfFlow(0.03, 0).Enter(Stimulating, 566, Reason.FlowFell)
        .Because(62, (4.2, 18.1), (1.1, 4.4)).Enter(Switching, 628, Reason.MoreOnOtherSide)
        .Enter(Stimulating, 634, Reason.SideReady, side: Side.Right, round: 2)
        .Notice(650, Notice.CheckSeal)
        .LetDown(700, Reason.FeltLetDown, 0.02).Enter(Expressing, 700, Reason.FeltLetDown)
        .Over(700, 800, 22).BecauseOfFlow(0, 0.04).Enter(Stimulating, 806, Reason.FlowFell)
        .Enter(Paused, 830, Reason.Asked).Enter(Stimulating, 910, Reason.Asked)
        .LetDown(960, Reason.FlowRose, 0.2, began: 958).BecauseOfFlow(0, 0.2).Enter(Expressing, 960, Reason.FlowRose)
        .Over(958, 1040, 9).BecauseOfFlow(0, 0.03).Enter(Stimulating, 1046, Reason.FlowFell)
        .Because(120, (6, 3.1), (1.5, 0.7)).Enter(Switching, 1166, Reason.MoreOnOtherSide)
        .Enter(Stimulating, 1172, Reason.SideReady, side: Side.Left, round: 3)
        .LetDown(1230, Reason.FlowRose, 0.15, began: 1228).Enter(Expressing, 1230, Reason.FlowRose)
        .Over(1228, 1290, 6).BecauseOfFlow(0.03, 0).Enter(Stimulating, 1296, Reason.FlowFell)
        .LetDown(1380, Reason.FlowRose, 0.11, began: 1378).Enter(Expressing, 1380, Reason.FlowRose)
        .Withdrawn(1400, 1378).BecauseOfFlow(0.01, 0).Enter(Stimulating, 1400, Reason.FlowFell)
        .Because(190, (2.2, 2), (0.6, 0.4)).Enter(Finishing, 1486, Reason.NeitherSideGives)
        .Enter(Complete, 1492, Reason.EasedDown)
        .End(1492, Complete, Reason.NeitherSideGives);

    /// <summary>Both at once until the right is let go, with a rest of the program, to 70 g.</summary>
    public static JournalScript Both(string id = "20261124-060000-b074") => new JournalScript().Begin(id, "both", target: 70, together: true)
        .Enter(Stimulating, 10, Reason.SelfTestPassed, round: 1)
        .LetDown(62, Reason.FlowRose, 0.3, began: 60).Enter(Expressing, 62, Reason.FlowRose)
        .LetDown(66, Reason.FlowRose, 0.25, began: 64, on: Side.Right)
        .Over(60, 170, 25).Over(64, 175, 16, on: Side.Right).BecauseOfFlow(0.02, 0.03).Enter(Stimulating, 178, Reason.FlowFell)
        .Enter(Resting, 240, Reason.StepOver).Enter(Stimulating, 300, Reason.RestOver)
        .Because(80, (15, 0.6), (3.1, 0.2)).SideFinished(330, Side.Right)
        .LetDown(400, Reason.FlowRose, 0.28, began: 398).Enter(Expressing, 400, Reason.FlowRose)
        .Over(398, 520, 30)
        .Enter(Finishing, 520, Reason.TargetReached)
        .Enter(Complete, 526, Reason.EasedDown)
        .End(526, Complete, Reason.TargetReached);

    /// <summary>Twelve minutes without milk, coaxed twice over, until she stopped.</summary>
    public static JournalScript Slow(string id = "20261123-220000-510e") => new JournalScript().Begin(id, "adaptive")
        .Enter(Stimulating, 10, Reason.SelfTestPassed, round: 1)
        .Coaxed(130, Coaxing.Word).Coaxed(160, Coaxing.Rhythm).Coaxed(220, Coaxing.Trick)
        .Coaxed(280, Coaxing.Rest).Enter(Resting, 280, Reason.MilkIsSlow).Enter(Stimulating, 300, Reason.RestOver)
        .Because(270, (9, 11), (1.9, 2.4)).Enter(Switching, 300, Reason.NoMilkOnSide)
        .Enter(Stimulating, 306, Reason.SideReady, side: Side.Right, round: 2)
        .Coaxed(426, Coaxing.Word)
        .Enter(Finishing, 740, Reason.Asked)
        .Enter(Complete, 745, Reason.EasedDown)
        .End(745, Complete, Reason.Asked);
}
