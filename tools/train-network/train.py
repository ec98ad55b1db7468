"""Trains the parser's network on the numbers that `Readout.Train prepare` writes, and writes its weights.

    OMP_NUM_THREADS=1 python3 train.py FOLDER --out weights.rdwt [--epochs 25] [--seed 1]

FOLDER holds train.ids, *-dev.ids, sizes.txt and tags.txt. The layout of weights.rdwt is described in
docs/decisions/0003-parser.md. Needs PyTorch (Debian python3-torch) and OpenBLAS; one thread is fastest.
"""
import argparse, math, os, random, struct, time

os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from decode import tree

DIMS = [112, 40, 24, 32, 16, 32, 16, 16, 48]
SLOTS = len(DIMS)
RELATIONS = 37


def read(path):
    """Sentences as (slots [n,9], heads, relations, tags)."""
    raw, at, out = np.fromfile(path, dtype="<i4"), 0, []
    while at < len(raw):
        n = raw[at]
        rows = raw[at + 1 : at + 1 + n * (SLOTS + 3)].reshape(n, SLOTS + 3).astype(np.int64)
        out.append((rows[:, :SLOTS], rows[:, SLOTS], rows[:, SLOTS + 1], rows[:, SLOTS + 2]))
        at += 1 + n * (SLOTS + 3)
    return out


def batches(sentences, tokens, rng):
    """Batches of sentences of like length, in random order."""
    order = sorted(range(len(sentences)), key=lambda i: (len(sentences[i][1]), rng.random()))
    groups, group = [], []
    for i in order:
        if group and (len(group) + 1) * len(sentences[i][1]) > tokens:
            groups.append(group)
            group = []
        group.append(i)
    groups.append(group)
    rng.shuffle(groups)
    return groups


def collate(sentences):
    lengths = [len(s[1]) for s in sentences]
    size = max(lengths)
    x = torch.zeros(len(sentences), size, SLOTS, dtype=torch.long)
    heads, rels, tags = (torch.full((len(sentences), size), -1, dtype=torch.long) for _ in range(3))
    for i, (slots, head, rel, tag) in enumerate(sentences):
        n = lengths[i]
        x[i, :n] = torch.from_numpy(slots)
        heads[i, :n], rels[i, :n], tags[i, :n] = torch.from_numpy(head), torch.from_numpy(rel), torch.from_numpy(tag)
    steps = torch.arange(size)[None, :]
    length = torch.tensor(lengths)[:, None]
    mask = steps < length
    flip = torch.where(mask, length - 1 - steps, steps.expand(len(sentences), -1))
    return x, heads, rels, tags, mask, flip


class Network(nn.Module):
    def __init__(self, sizes, pairs, hidden, layers, arc, rel, dropout):
        super().__init__()
        self.dropout, self.hidden, self.layers = dropout, hidden, layers
        self.embed = nn.ModuleList(nn.Embedding(n, d) for n, d in zip(sizes, DIMS))
        for e in self.embed:
            nn.init.normal_(e.weight, std=0.3)
        inputs = [sum(DIMS)] + [2 * hidden] * (layers - 1)
        self.forward_lstm = nn.ModuleList(nn.LSTM(i, hidden, batch_first=True) for i in inputs)
        self.backward_lstm = nn.ModuleList(nn.LSTM(i, hidden, batch_first=True) for i in inputs)
        for lstm in [*self.forward_lstm, *self.backward_lstm]:
            for k in range(4):
                nn.init.orthogonal_(lstm.weight_hh_l0.data[k * hidden : (k + 1) * hidden])
            lstm.bias_ih_l0.data.zero_()
            lstm.bias_hh_l0.data.zero_()
            lstm.bias_ih_l0.data[hidden : 2 * hidden] = 1
        self.arc_dep, self.arc_head = nn.Linear(2 * hidden, arc), nn.Linear(2 * hidden, arc)
        self.rel_dep, self.rel_head = nn.Linear(2 * hidden, rel), nn.Linear(2 * hidden, rel)
        self.root_arc, self.root_rel = nn.Parameter(torch.randn(arc) * 0.1), nn.Parameter(torch.randn(rel) * 0.1)
        self.arc_u, self.arc_bias = nn.Parameter(torch.eye(arc) * 0.1), nn.Parameter(torch.zeros(arc))
        self.rel_v = nn.Parameter(torch.randn(RELATIONS, rel, rel) * 0.02)
        self.rel_w, self.rel_b = nn.Parameter(torch.zeros(RELATIONS, 2 * rel)), nn.Parameter(torch.zeros(RELATIONS))
        self.tag = nn.Linear(2 * hidden, pairs)

    def shared(self, x, rate=None):
        """Dropout with one mask for all words of a sentence."""
        rate = self.dropout if rate is None else rate
        if not self.training:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > rate).float() / (1 - rate)

    def encode(self, x, flip):
        parts = []
        for slot, embed in enumerate(self.embed):
            part = embed(x[:, :, slot])
            if self.training:
                part = part * (torch.rand(x.shape[0], x.shape[1], 1) > 0.15).float() / 0.85
            parts.append(part)
        h = self.shared(torch.cat(parts, 2), 0.2)
        for layer in range(self.layers):
            ahead, _ = self.forward_lstm[layer](h)
            back, _ = self.backward_lstm[layer](h.gather(1, flip[:, :, None].expand(-1, -1, h.shape[2])))
            back = back.gather(1, flip[:, :, None].expand(-1, -1, self.hidden))
            h = self.shared(torch.cat([ahead, back], 2))
        return h

    def mlp(self, layer, h):
        return self.shared(F.leaky_relu(layer(h), 0.1))

    def forward(self, x, flip):
        h = self.encode(x, flip)
        n = x.shape[0]
        dep, head = self.mlp(self.arc_dep, h), self.mlp(self.arc_head, h)
        head = torch.cat([self.root_arc.expand(n, 1, -1), head], 1)
        arcs = (dep @ self.arc_u) @ head.transpose(1, 2) + (head @ self.arc_bias)[:, None, :]
        rdep, rhead = self.mlp(self.rel_dep, h), self.mlp(self.rel_head, h)
        rhead = torch.cat([self.root_rel.expand(n, 1, -1), rhead], 1)
        return arcs, rdep, rhead, self.tag(h)

    def relations(self, rdep, rhead, heads):
        chosen = rhead.gather(1, heads.clamp(min=0)[:, :, None].expand(-1, -1, rhead.shape[2]))
        n, t, r = rdep.shape
        left = (rdep.reshape(n * t, r) @ self.rel_v.permute(1, 0, 2).reshape(r, -1)).view(n, t, RELATIONS, r)
        scores = (left * chosen[:, :, None, :]).sum(3) + torch.cat([rdep, chosen], 2) @ self.rel_w.T + self.rel_b
        root = (heads == 0)[:, :, None]
        only = torch.arange(RELATIONS) == 0
        return scores.masked_fill(root != only, -1e9)


def loss_of(model, batch, word_drop):
    x, heads, rels, tags, mask, flip = batch
    drop = word_drop[x[:, :, 0]] > torch.rand(x.shape[:2])
    x = x.clone()
    x[:, :, 0][drop] = 0
    arcs, rdep, rhead, tag = model(x, flip)
    allowed = torch.cat([torch.ones(mask.shape[0], 1, dtype=torch.bool), mask], 1)
    arcs = arcs.masked_fill(~allowed[:, None, :], -1e9)
    arc_loss = F.cross_entropy(arcs[mask], heads[mask], label_smoothing=0.0)
    rel_loss = F.cross_entropy(model.relations(rdep, rhead, heads)[mask], rels[mask])
    tag_loss = F.cross_entropy(tag[mask], tags[mask], ignore_index=-1)
    return arc_loss + rel_loss + 0.3 * tag_loss


def evaluate(model, sentences, pairs):
    """UAS, LAS, and accuracy of the network's own word classes and Penn tags, in per cent."""
    model.eval()
    counts = np.zeros(5)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i][1]))
    with torch.no_grad():
        for at in range(0, len(order), 32):
            group = [sentences[i] for i in order[at : at + 32]]
            x, heads, rels, tags, mask, flip = collate(group)
            arcs, rdep, rhead, tag = model(x, flip)
            found = torch.zeros_like(heads)
            for i, sentence in enumerate(group):
                n = len(sentence[1])
                found[i, :n] = torch.from_numpy(tree(arcs[i, :n, : n + 1].numpy()))
            labels = model.relations(rdep, rhead, found).argmax(2)
            right = (found == heads) & mask
            best = tag.argmax(2)[mask].numpy()
            gold = tags[mask].numpy()
            counts += [mask.sum(), right.sum(), (right & (labels == rels)).sum(),
                       (pairs[best, 0] == np.where(gold >= 0, pairs[gold, 0], -1)).sum(), (pairs[best, 1] == np.where(gold >= 0, pairs[gold, 1], -1)).sum()]
    model.train()
    return counts[1:] / counts[0] * 100


def arrays(model, pairs):
    """The weights under the names that the quantiser reads."""
    for slot, embed in enumerate(model.embed):
        yield f"embed.{slot}", embed.weight
    for layer in range(model.layers):
        for name, lstm in (("f", model.forward_lstm[layer]), ("b", model.backward_lstm[layer])):
            yield f"lstm.{layer}.{name}.w_ih", lstm.weight_ih_l0
            yield f"lstm.{layer}.{name}.w_hh", lstm.weight_hh_l0
            yield f"lstm.{layer}.{name}.bias", lstm.bias_ih_l0 + lstm.bias_hh_l0
    for name in ("arc_dep", "arc_head", "rel_dep", "rel_head", "tag"):
        yield f"{name}.w", getattr(model, name).weight
        yield f"{name}.b", getattr(model, name).bias
    yield "root_arc", model.root_arc
    yield "root_rel", model.root_rel
    yield "arc.u", model.arc_u
    yield "arc.bias", model.arc_bias
    yield "rel.v", model.rel_v
    yield "rel.w", model.rel_w
    yield "rel.b", model.rel_b


def save(model, pairs, path):
    with open(path + ".part", "wb") as out:
        listed = list(arrays(model, pairs))
        out.write(b"RDWT" + struct.pack("<i", len(listed)))
        for name, value in listed:
            value = value.detach().numpy().astype("<f4")
            out.write(struct.pack("<i", len(name)) + name.encode() + struct.pack("<i", value.ndim))
            out.write(struct.pack(f"<{value.ndim}i", *value.shape) + value.tobytes())
    os.replace(path + ".part", path)


class Average:
    """Running mean of the weights, which parses better than any one step's."""

    def __init__(self, model, decay):
        self.decay, self.kept = decay, {k: v.detach().clone() for k, v in model.state_dict().items()}

    def update(self, model, step):
        decay = min(self.decay, (1 + step) / (10 + step))
        for k, v in model.state_dict().items():
            self.kept[k].mul_(decay).add_(v.detach(), alpha=1 - decay)

    def swap(self, model):
        current = {k: v.detach().clone() for k, v in model.state_dict().items()}
        model.load_state_dict(self.kept)
        return current


def main():
    parser = argparse.ArgumentParser(description="Train the parser's network.")
    parser.add_argument("folder")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hidden", type=int, default=224)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--arc", type=int, default=200)
    parser.add_argument("--rel", type=int, default=64)
    parser.add_argument("--dropout", type=float, default=0.33)
    parser.add_argument("--tokens", type=int, default=1100)
    parser.add_argument("--rate", type=float, default=0.0025)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    rng = random.Random(options.seed)
    path = lambda name: os.path.join(options.folder, name)
    sizes = [int(line) for line in open(path("sizes.txt"))]
    pairs = np.array([[int(v) for v in line.split("\t")[:2]] for line in open(path("tags.txt"))])
    train = read(path("train.ids"))
    dev = {name: read(path(f"{name}-dev.ids")) for name in ("en_ewt", "en_gum")}
    model = Network(sizes, len(pairs), options.hidden, options.layers, options.arc, options.rel, options.dropout)
    counts = np.bincount(np.concatenate([s[0][:, 0] for s in train]), minlength=sizes[0])
    word_drop = torch.from_numpy(0.25 / (0.25 + np.maximum(counts, 1))).float()
    word_drop[0] = 0
    optimiser = torch.optim.Adam(model.parameters(), lr=options.rate, betas=(0.9, 0.95), eps=1e-8)
    average = Average(model, 0.998)
    total = options.epochs * len(batches(train, options.tokens, rng))
    step, started = 0, time.time()
    print(f"{len(train)} sentences, {sum(p.numel() for p in model.parameters())} weights, {total} steps", flush=True)
    for epoch in range(options.epochs):
        seen = 0.0
        for group in batches(train, options.tokens, rng):
            for g in optimiser.param_groups:
                g["lr"] = options.rate * min(1, (step + 1) / 200) * 0.5 * (1 + math.cos(math.pi * min(1, step / total)))
            loss = loss_of(model, collate([train[i] for i in group]), word_drop)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            step += 1
            seen += loss.item()
            average.update(model, step) if step % 2 == 0 else None
        current = average.swap(model)
        scores = {name: evaluate(model, sentences, pairs).round(2).tolist() for name, sentences in dev.items()}
        save(model, pairs, options.out)
        model.load_state_dict(current)
        print(f"epoch {epoch + 1} loss {seen * options.epochs / total:.3f} (UAS, LAS, UPOS, XPOS) {scores} {time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
