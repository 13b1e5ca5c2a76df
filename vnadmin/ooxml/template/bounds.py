"""Giới hạn: rewrites of a Jinja tree before it is compiled, and what can be read off it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jinja2 import TemplateSyntaxError, meta, nodes
from jinja2.exceptions import SecurityError
from jinja2.visitor import NodeTransformer

__all__ = ["COUNTER", "Counter", "bounded", "shown_names"]

STEPS = 1_000_000
"""Turns of all loops together, in one part of one document."""
COUNTER = "_counter"


class Counter:
    """Counts the turns of loops in one filling."""

    def __init__(self) -> None:
        self._left = STEPS

    def turns(self, values: Iterable[object]) -> Iterator[object]:
        """The values, until there have been too many."""
        for value in values:
            self._left -= 1
            if self._left < 0:
                raise SecurityError(f"its loops turn more than {STEPS} times")
            yield value


def bounded(tree: nodes.Template) -> nodes.Template:
    """The template with every turn of its loops counted by the Counter named COUNTER, and every `~` within bounds."""
    _Bounds().visit(tree)
    return tree


def shown_names(tree: nodes.Template) -> set[str]:
    """The names that the template shows, those left out that it only asks for in a condition; changes the tree."""
    _Conditions().visit(tree)
    return meta.find_undeclared_variables(tree)


class _Bounds(NodeTransformer):
    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802  # Jinja's name
        self.generic_visit(node)
        if node.recursive:
            raise TemplateSyntaxError("a loop cannot be recursive", node.lineno)
        count = nodes.Getattr(nodes.Name(COUNTER, "load"), "turns", "load")
        node.iter = nodes.Call(count, [node.iter], [], None, None, lineno=node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Call:  # noqa: N802  # Jinja's name
        self.generic_visit(node)
        function = nodes.EnvironmentAttribute("concatenated")
        return nodes.Call(function, [nodes.List(node.nodes)], [], None, None, lineno=node.lineno)


class _Conditions(NodeTransformer):
    def visit_If(self, node: nodes.If) -> nodes.If:  # noqa: N802  # Jinja's name
        node.test = nodes.Const(True)
        self.generic_visit(node)
        return node

    def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.CondExpr:  # noqa: N802  # Jinja's name
        node.test = nodes.Const(True)
        self.generic_visit(node)
        return node
