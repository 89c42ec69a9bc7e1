namespace LetDown.Rig.Running;

/// <summary>Holds one run to one expectation.</summary>
internal interface IWatch
{
    /// <summary>Looks, after each tick.</summary>
    void Look(Moment moment);

    /// <summary>What came of it, when the scenario is over.</summary>
    Finding Conclude();
}
