using LetDown.Core.Session;

namespace LetDown.Core.Planning;

/// <summary>What decides how a session goes on while nobody presses anything.</summary>
internal interface IPumpingPlan
{
    /// <summary>What it tries because milk is slow.</summary>
    Coaxing Coaxing { get; }

    /// <summary>What to do in this tick: asked while stimulating, expressing or resting.</summary>
    Move Next(PumpState state, double dt);

    /// <summary>What to do now that the bottle of the present breast is full.</summary>
    Move BottleFull();

    /// <summary>She ends a rest before its time.</summary>
    void EndRest();

    /// <summary>A visit to the other breast begins, whoever wanted it.</summary>
    void Visit();
}
