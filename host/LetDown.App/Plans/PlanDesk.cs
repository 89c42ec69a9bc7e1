using LetDown.App.CommandLine;
using LetDown.Host.Client;
using LetDown.Host.Patterns;
using LetDown.Host.Plans;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using LetDown.Protocol.V1;
using MathNet.Numerics.Random;

namespace LetDown.App.Plans;

/// <summary>Keeps her plan up to date with her sessions, and the pump with her plan.</summary>
internal sealed class PlanDesk(Workbench bench, ISessionStore store, bool isSimulated)
{
    /// <summary>Older sessions teach the plan nothing more. Our choice: milk changes in weeks.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(60);

    /// <summary>The same sessions say the same each time.</summary>
    private const int Seed = 1;

    private DateTimeOffset Now => bench.Around.Time.GetUtcNow();

    /// <summary>After something else was asked of the pump: its trouble is told, not thrown.</summary>
    public static async Task FollowQuietlyAsync(Workbench bench, CancellationToken cancellation)
    {
        try
        {
            using var pump = bench.Connect();
            using var store = bench.OpenWholeStore();
            var desk = new PlanDesk(bench, store, (await pump.GetInfoAsync(cancellation)).Simulated);
            var state = await desk.ReviseAsync(cancellation);
            if (await desk.SendAsync(pump, state, cancellation) is { } complaint)
            {
                bench.Hint(complaint);
            }
        }
        catch (Exception failure) when (failure is StoreException or PumpUnreachableException)
        {
            bench.Hint($"Your plan could not be brought up to date: {failure.Message}");
        }
    }

    public async Task<PlanState> StateAsync(CancellationToken cancellation) => PlanState.Of(await store.Plan.ListAsync(isSimulated, cancellation));

    /// <summary>Learns from the sessions since the last time, if there are any.</summary>
    public async Task<PlanState> ReviseAsync(CancellationToken cancellation)
    {
        var state = await StateAsync(cancellation);
        var summaries = (await store.ListAsync(cancellation: cancellation)).Where(summary => summary.Simulated == isSimulated && summary.State != SessionState.Running);
        if (state.IsFrozen || !summaries.Any(summary => summary.StartedAt > (state.UpTo ?? DateTimeOffset.MinValue)))
        {
            return state;
        }

        var changes = PlanLearner.Revise(state, await TargetsAsync(state, cancellation), Now);
        await store.Plan.AddAsync(isSimulated, changes, cancellation);
        return changes.Aggregate(state, (one, change) => one.With(change));
    }

    public async Task<PlanState> AddAsync(PlanChange change, CancellationToken cancellation)
    {
        await store.Plan.AddAsync(isSimulated, [change with { At = Now }], cancellation);
        return await StateAsync(cancellation);
    }

    /// <summary>Gives the pump her plan, if it is for such a pump and the pump has another one.</summary>
    /// <returns>Null when the pump has it; else why not, in one sentence.</returns>
    public async Task<string?> SendAsync(PlanState state, CancellationToken cancellation)
    {
        try
        {
            using var pump = bench.Connect();
            return await SendAsync(pump, state, cancellation);
        }
        catch (PumpUnreachableException)
        {
            return "The pump does not answer; it gets the plan when you start a session with “letdown start”, or ask for “letdown plan” again.";
        }
    }

    public async Task<string?> SendAsync(PumpClient pump, PlanState state, CancellationToken cancellation)
    {
        if ((await pump.GetInfoAsync(cancellation)).Simulated != isSimulated)
        {
            return isSimulated ? "This pump is a real one: it does not get a plan from simulated sessions." : "This pump is simulated: it does not get your plan.";
        }

        var wished = PlanMessage.Of(state);
        var has = await pump.GetPlanAsync(cancellation);
        if (has is null)
        {
            return "The firmware of this pump is too old for a plan.";
        }

        if (PlanMessage.IsSame(wished, has))
        {
            return null;
        }

        var reply = await pump.SendAsync(new() { Plan = new SetPlan { Plan = wished } }, cancellation);
        return reply.Outcome == CommandOutcome.Accepted ? null : reply.Message;
    }

    private async Task<PlanTargets> TargetsAsync(PlanState state, CancellationToken cancellation)
    {
        var from = Now - Recent;
        var sessions = await SessionSource.ReadAsync(store, isSimulated, state.ForgottenBefore > from ? state.ForgottenBefore.Value : from, cancellation);
        var records = isSimulated ? [] : await store.Records.ListAsync(cancellation: cancellation);
        var random = new MersenneTwister(Seed);
        var pattern = Pattern.Learn(PatternReading.Of(sessions, records, bench.Around.Time.LocalTimeZone), random);
        return PlanTargets.Of(pattern, sessions.Select(one => one.Session), random);
    }
}
