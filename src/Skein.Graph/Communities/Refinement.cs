using Skein.Graph.Running;

namespace Skein.Graph.Communities;

/// <summary>
/// Divides every group anew, from single vertices: each that is still alone joins, with a chance that grows with the gain, a part of its own
/// group that is well connected to the rest. Every part is connected, which a group after moving alone need not be (Traag, Waltman and van
/// Eck 2019).
/// </summary>
internal ref struct Refinement
{
    private readonly Level _level;
    private readonly double _gamma;
    private readonly double _temperature;
    private readonly double _least;
    private readonly Span<int> _parts;
    private readonly MoverSpace _space;
    private readonly int[] _order;

    // Of each part: the weight to the rest of its group. Not known for a vertex that is alone and has not been asked, which is no matter:
    // moving has left it well connected.
    private readonly double[] _outward;
    private readonly Span<bool> _isAlone;
    private readonly double[] _chances;

    private Refinement(Level level, Rules rules, Span<int> parts, int[] order, MoverSpace space)
    {
        _level = level;
        _parts = parts;
        (_space, _order) = (space, order);
        (_gamma, _temperature, _least) = (rules.Gamma, rules.Temperature, rules.Least);
        (_outward, _chances) = (new double[level.Count], new double[level.Count + 1]);
        _isAlone = space.IsQueued.AsSpan(0, level.Count);
        _isAlone.Fill(true);
        _outward.AsSpan().Fill(double.NaN);

        // A part bears the place of its first vertex in the order, so that one comparison says whether a neighbor is in the group at hand.
        for (var place = 0; place < order.Length; place++)
        {
            parts[order[place]] = place;
        }
    }

    /// <summary>Refines and says how many parts there are; they are numbered so that the parts of one group follow each other.</summary>
    /// <param name="level">The level.</param>
    /// <param name="groups">The group of each vertex, 0 to <paramref name="groupCount"/> − 1, stable under moving.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <param name="rules">What is gained, and how far below the best a choice may lie.</param>
    /// <param name="parts">Where the part of each vertex is written.</param>
    /// <param name="space">Scratch space.</param>
    /// <param name="random">The order and the choices.</param>
    public static int Run(
        Level level, ReadOnlySpan<int> groups, int groupCount, Rules rules, Span<int> parts, MoverSpace space, ref RandomStream random)
    {
        var (starts, order) = VerticesByGroup.Of(groups, groupCount);
        var refinement = new Refinement(level, rules, parts, order, space);
        for (var group = 0; group < groupCount; group++)
        {
            if (starts[group + 1] - starts[group] > 1)
            {
                refinement.Refine(starts[group], starts[group + 1], ref random);
            }
        }

        return refinement.Number();
    }

    private readonly void Refine(int start, int end, ref RandomStream random)
    {
        var members = _space.Queue.AsSpan(0, end - start);
        _order.AsSpan(start..end).CopyTo(members);
        double groupMass = 0;
        for (var index = 0; index < members.Length; index++)
        {
            var mass = _level.Masses[members[index]];
            _space.Tallies[index] = new Tally { Mass = mass };
            groupMass += mass;
        }

        _space.Tallies[members.Length] = default;
        random.Shuffle(members);
        foreach (var vertex in members)
        {
            if (_isAlone[_parts[vertex]])
            {
                Join(vertex, start, members.Length, groupMass, ref random);
            }
        }
    }

    private readonly void Join(int vertex, int start, int length, double groupMass, ref RandomStream random)
    {
        var (tallies, touched) = (_space.Tallies, _space.Touched);
        var (count, inside) = Gather(vertex, start, length);
        var (self, mass) = (_parts[vertex], _level.Masses[vertex]);
        _outward[self] = inside;
        if (inside < (_gamma * mass * (groupMass - mass)) - _least)
        {
            count = Forget(count);
        }

        // Staying alone gains nothing; that is the choice at index zero.
        var (candidates, bestGain) = (0, 0.0);
        for (var index = 0; index < count; index++)
        {
            var slot = touched[index];
            var tally = tallies[slot];
            var gain = tally.Weight - (_gamma * mass * tally.Mass);
            var part = start + slot;
            if (gain >= 0 && (_isAlone[part] || _outward[part] >= (_gamma * tally.Mass * (groupMass - tally.Mass)) - _least))
            {
                touched[candidates] = slot;
                _chances[candidates++] = gain;
                bestGain = Math.Max(bestGain, gain);
            }
            else
            {
                tallies[slot].Weight = 0;
            }
        }

        var chosen = Choose(candidates, bestGain, ref random);
        if (chosen >= 0)
        {
            var slot = touched[chosen];
            var part = start + slot;
            if (double.IsNaN(_outward[part]))
            {
                _outward[part] = Outward(_order[part], start, length);
            }

            _outward[part] += inside - (2 * tallies[slot].Weight);
            tallies[slot].Mass += mass;
            _isAlone[part] = false;
            _parts[vertex] = part;
        }

        Forget(candidates);
    }

    private readonly int Choose(int candidates, double bestGain, ref RandomStream random)
    {
        if (candidates == 0)
        {
            return -1;
        }

        if (_temperature == 0)
        {
            return bestGain > 0 ? _chances.AsSpan(0, candidates).IndexOf(bestGain) : -1;
        }

        var sum = Math.Exp(-bestGain / _temperature);
        for (var index = 0; index < candidates; index++)
        {
            var below = (_chances[index] - bestGain) / _temperature;
            sum += below < -40 ? 0 : Math.Exp(below);
            _chances[index] = sum;
        }

        var drawn = random.NextDouble() * sum;
        if (drawn < Math.Exp(-bestGain / _temperature))
        {
            return -1;
        }

        for (var index = 0; index < candidates - 1; index++)
        {
            if (drawn < _chances[index])
            {
                return index;
            }
        }

        return candidates - 1;
    }

    // Weights go to the places within the group; what leads out of it goes to one more, without a branch.
    private readonly (int Count, double Inside) Gather(int vertex, int start, int length)
    {
        var (tallies, touched) = (_space.Tallies, _space.Touched);
        var (count, first, last) = (0, _level.Offsets[vertex], _level.Offsets[vertex + 1]);
        var neighbors = _level.Targets[first..last];
        var weights = _level.Weights.Length == 0 ? default : _level.Weights[first..last];
        double total = 0;
        for (var index = 0; index < neighbors.Length; index++)
        {
            var slot = (int)Math.Min((uint)(_parts[neighbors[index]] - start), (uint)length);
            var weight = weights.Length == 0 ? 1 : weights[index];
            ref var gathered = ref tallies[slot].Weight;
            touched[count] = slot;
            count += gathered == 0 ? 1 : 0;
            gathered += weight;
            total += weight;
        }

        var outside = tallies[length].Weight;
        if (outside > 0)
        {
            tallies[length].Weight = 0;
            var at = touched.AsSpan(0, count).IndexOf(length);
            touched[at] = touched[--count];
        }

        return (count, total - outside);
    }

    private readonly double Outward(int vertex, int start, int length)
    {
        double inside = 0;
        for (var arc = _level.Offsets[vertex]; arc < _level.Offsets[vertex + 1]; arc++)
        {
            var isInside = (uint)(_parts[_level.Targets[arc]] - start) < (uint)length;
            inside += isInside ? _level.Weights.Length == 0 ? 1 : _level.Weights[arc] : 0;
        }

        return inside;
    }

    private readonly int Forget(int count)
    {
        for (var index = 0; index < count; index++)
        {
            _space.Tallies[_space.Touched[index]].Weight = 0;
        }

        return 0;
    }

    // Places become 0, 1, 2… in the order of the groups.
    private readonly int Number()
    {
        var table = _space.Spare.AsSpan(0, _parts.Length);
        table.Clear();
        var count = 0;
        foreach (var vertex in _order)
        {
            ref var known = ref table[_parts[vertex]];
            known = known == 0 ? ++count : known;
            _parts[vertex] = known - 1;
        }

        return count;
    }
}
