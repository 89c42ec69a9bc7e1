namespace LetDown.Rig.Bench.Files;

/// <summary>When a person is asked.</summary>
internal enum ManualWhen
{
    /// <summary>Before the pump is switched to anything.</summary>
    Before,

    /// <summary>When all is vented again.</summary>
    After,

    /// <summary>When a step of the scenario is due, which the person then does.</summary>
    Step,
}
