using LetDown.Core.Units;

namespace LetDown.Core.Planning;

/// <summary>The breast that a session begins with: what is asked, else what her plan says, else the one that went second last time.</summary>
internal sealed class FirstBreast(Side next, PlanMaker plans)
{
    private Side _next = next;

    /// <summary>When nothing is asked.</summary>
    public Side Usual => plans.Personal.FirstSide ?? _next;

    public Side Begin(Side? asked)
    {
        var first = asked ?? Usual;
        _next = first.Other();
        return first;
    }
}
