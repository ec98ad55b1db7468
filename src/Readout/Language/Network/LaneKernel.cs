using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Readout.Language.Network;

/// <summary>The arithmetic in floats, as many side by side as <typeparamref name="TLane"/> holds.</summary>
internal sealed unsafe class LaneKernel<TLane> : ElementKernel where TLane : struct, ILane<TLane>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Step(in GateScales gates, int* inputSums, int* stateSums, float* cell, sbyte* state, int hidden)
    {
        float* inputScale = gates.InputScale, stateScale = gates.StateScale, bias = gates.Bias;
        for (var i = 0; i < hidden; i += TLane.Width)
        {
            var kept = Activation.Sigmoid(Gate(inputSums, stateSums, inputScale, stateScale, bias, i + hidden)) * TLane.Load(cell + i);
            var entry = Activation.Sigmoid(Gate(inputSums, stateSums, inputScale, stateScale, bias, i));
            var value = Activation.Tanh(Gate(inputSums, stateSums, inputScale, stateScale, bias, i + 2 * hidden));
            var memory = kept + entry * value;
            TLane.Store(cell + i, memory);
            var output = Activation.Sigmoid(Gate(inputSums, stateSums, inputScale, stateScale, bias, i + 3 * hidden));
            // The sums of gate i of these units have been read: their place takes the result.
            TLane.StoreRounded(stateSums + i, output * Activation.Tanh(memory) * TLane.Of(127f));
        }

        Narrow(stateSums, state, hidden);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLane Gate(int* inputSums, int* stateSums, float* inputScale, float* stateScale, float* bias, int at) =>
        TLane.LoadIntegers(inputSums + at) * TLane.Load(inputScale + at)
            + (TLane.LoadIntegers(stateSums + at) * TLane.Load(stateScale + at) + TLane.Load(bias + at));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Affine(int* sums, float* scale, float* bias, float* result, int count)
    {
        for (var i = 0; i < count; i += TLane.Width)
            TLane.Store(result + i, TLane.LoadIntegers(sums + i) * TLane.Load(scale + i) + TLane.Load(bias + i));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Rectify(float* values, int count)
    {
        var slope = TLane.Of(0.1f);
        for (var i = 0; i < count; i += TLane.Width)
        {
            var value = TLane.Load(values + i);
            TLane.Store(values + i, TLane.Max(value, value * slope));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Quantize(float* values, float inverseScale, sbyte* result, int* scratch, int count)
    {
        TLane inverse = TLane.Of(inverseScale), low = TLane.Of(-127f), high = TLane.Of(127f);
        for (var i = 0; i < count; i += TLane.Width)
            TLane.StoreRounded(scratch + i, TLane.Min(TLane.Max(TLane.Load(values + i) * inverse, low), high));
        Narrow(scratch, result, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void ScoreHeads(float* queries, float* heads, int size, int headCount, float* scores)
    {
        for (var h = 0; h < headCount; h += TLane.Width)
        {
            TLane a = TLane.Of(0f), b = a, c = a, d = a;
            float* column = heads + h, query = queries;
            for (var k = 0; k < size; k++, query++, column += headCount)
            {
                var head = TLane.Load(column);
                a += TLane.Of(query[0]) * head;
                b += TLane.Of(query[size]) * head;
                c += TLane.Of(query[2 * size]) * head;
                d += TLane.Of(query[3 * size]) * head;
            }

            TLane.Store(scores + h, a);
            TLane.Store(scores + headCount + h, b);
            TLane.Store(scores + 2 * headCount + h, c);
            TLane.Store(scores + 3 * headCount + h, d);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void ScoreRelations(int* sums, in RelationScales scales, float* head, int size, int relations, float* scores)
    {
        float* scale = scales.Scale, offset = scales.Offset;
        for (var l = 0; l < relations; l += TLane.Width)
        {
            var score = TLane.Of(0f);
            var at = l;
            for (var k = 0; k < size; k++, at += relations)
                score += (TLane.LoadIntegers(sums + at) * TLane.Load(scale + at) + TLane.Load(offset + at)) * TLane.Of(head[k]);
            TLane.Store(scores + l, score);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Narrow(int* values, sbyte* result, int count)
    {
        for (var i = 0; i < count; i += 8)
        {
            var shorts = Vector128.Narrow(Vector128.Load(values + i), Vector128.Load(values + i + 4));
            *(long*)(result + i) = Vector128.Narrow(shorts, shorts).AsInt64().ToScalar();
        }
    }
}
