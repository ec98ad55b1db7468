namespace Readout.Language.Network;

/// <summary>One layer of the LSTM, both directions, over all sentences of a batch.</summary>
internal sealed unsafe class RecurrentLayer
{
    private readonly PackedMatrix _inputs;
    private readonly PackedMatrix[] _states;
    private readonly KernelPath _path;
    private readonly int _hidden;

    /// <summary>Lays out the weights of a layer.</summary>
    public RecurrentLayer(NetworkModel model, int layer, KernelPath path)
    {
        _path = path;
        _hidden = model.Shape.Hidden;
        _inputs = new PackedMatrix(model.InputWeights[layer], model.Biases[layer], path.Integers);
        _states = [.. Enumerable.Range(2 * layer, 2).Select(k => new PackedMatrix(model.StateWeights[k], [], path.Integers))];
    }

    /// <summary>Bytes of a row of inputs.</summary>
    public int InputSize => _inputs.Inputs;

    /// <summary>Reads the workspace's inputs, one row a token, and writes its outputs: the forward states, then the backward ones.</summary>
    public void Run(int tokens, ReadOnlySpan<int> lengths, NetworkWorkspace workspace)
    {
        var sums = workspace.Sums.Reserve<int>((long)tokens * _inputs.Outputs);
        _inputs.Multiply((sbyte*)workspace.Inputs.Start, tokens, InputSize, workspace.Prepared, sums);
        workspace.Outputs.Reserve<sbyte>((long)tokens * 2 * _hidden);
        for (var direction = 0; direction < 2; direction++)
        {
            workspace.Lanes.Schedule(lengths, backward: direction == 1);
            RunOneWay(direction, workspace);
        }
    }

    private void RunOneWay(int direction, NetworkWorkspace workspace)
    {
        var plan = workspace.Lanes;
        var weights = _states[direction];
        var size = _path.Integers.PreparedSize(weights.Inputs);
        var states = workspace.States.Reserve<byte>(plan.Lanes * size);
        var cells = workspace.Cells.Reserve<float>(plan.Lanes * _hidden);
        var sums = workspace.StepSums.Reserve<int>(plan.Lanes * weights.Outputs);
        var gates = new GateScales(_inputs.Scale + direction * 4 * _hidden, weights.Scale, _inputs.Bias + direction * 4 * _hidden);
        var inputSums = (int*)workspace.Sums.Start + direction * 4 * _hidden;
        var outputs = (sbyte*)workspace.Outputs.Start + direction * _hidden;
        for (var step = 0; step < plan.Steps; step++)
        {
            var active = plan.ActiveAt(step);
            for (var lane = 0; lane < active; lane++)
            {
                if (plan.RowAt(step, lane) < 0)
                    Clear(cells + lane * _hidden, states + lane * size, outputs + ~plan.RowAt(step, lane) * 2L * _hidden);
            }

            weights.MultiplyPrepared(states, active, sums);
            for (var lane = 0; lane < active; lane++)
            {
                long row = plan.RowAt(step, lane);
                row = row < 0 ? ~row : row;
                var output = outputs + row * 2 * _hidden;
                _path.Elements.Step(gates, inputSums + row * _inputs.Outputs, sums + lane * weights.Outputs, cells + lane * _hidden, output, _hidden);
                _path.Integers.Prepare(output, weights.Inputs, states + lane * size);
            }
        }
    }

    // The row of the first output serves as the zero state: this step writes it only afterwards.
    private void Clear(float* cell, byte* state, sbyte* output)
    {
        new Span<float>(cell, _hidden).Clear();
        new Span<sbyte>(output, _hidden).Clear();
        _path.Integers.Prepare(output, _hidden, state);
    }
}
