"""Dạng trong tệp: how an object of the model is said in a file, derived from its parameters and the glossary.

A shape is a pydantic model whose keys are the words of the glossary. What it holds is handed to the class (or the
function) that makes the object, which refuses what cannot be.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Annotated, Any, Optional, TypeAlias, Union, cast, get_type_hints

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    ValidationError,
    ValidationInfo,
    WrapValidator,
    create_model,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from vnadmin.errors import ModelError
from vnadmin.files.examples import example
from vnadmin.rules.terms import Term, find_term, term

__all__ = ["CHOICE", "NO_FORM", "Context", "FileType", "Shape", "Shaped", "key_field", "one_of", "shape"]

FileType: TypeAlias = Any
"""What pydantic takes as a type: a class, an Annotated, a forward reference."""

Validate: TypeAlias = Callable[[Any], Any]
"""What pydantic hands to a validator, to go on with."""

NO_FORM = "no_form"
"""The type of the error when a value has none of the forms it may have; its message says which these are."""

LEADING = (term("Paper", "issuer").key,)
"""Keys without which nothing else can be judged."""

CHOICE = "\x00"
"""Begins the steps of a pydantic path that name a form, not a key; no file can hold this character."""


@dataclass(slots=True)
class Context:
    """What goes along while a file is read: `keys` notes the keys that each mapping could have had."""

    renumber: bool = False
    keys: dict[int, tuple[str, ...]] = field(default_factory=dict)


class Shape(BaseModel):
    """A mapping of a file."""

    model_config = ConfigDict(defer_build=True, extra="forbid", arbitrary_types_allowed=True, protected_namespaces=())

    @model_validator(mode="before")
    @classmethod
    def _note_keys(cls, value: object, info: ValidationInfo) -> object:
        if isinstance(value, dict) and isinstance(info.context, Context):
            info.context.keys[id(value)] = keys_of_shape(cls)
        return value


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shape and the type that validates to the object made of it."""

    model: type[Shape]
    type: FileType

    @property
    def lead(self) -> str:
        """The key that tells this shape from others."""
        return keys_of_shape(self.model)[0]

    def then(self, make: Callable[[Any], object]) -> Shaped:
        """The same shape, whose object is made into another one."""
        return Shaped(self.model, Annotated[self.type, AfterValidator(make)])

    def score(self, value: Mapping[str, object]) -> tuple[bool, int]:
        """How well a mapping fits: by its leading key, then by the number of its keys."""
        return self.lead in value, len(value.keys() & set(keys_of_shape(self.model)))


def keys_of_shape(model: type[Shape]) -> tuple[str, ...]:
    return tuple(info.alias or name for name, info in model.model_fields.items())


def stand_for(name: str, file_type: FileType) -> None:
    """Give the type that a forward reference stands for: shapes hold one another, and are built when all are known."""
    globals()[name] = file_type


def shape(
    make: Callable[..., object], file_type: Callable[[object], FileType], *, unsaid: Sequence[str] = ()
) -> Shaped:
    """The shape of what `make` takes; parameters without a term, and those named `unsaid`, are not said in files."""
    hints = get_type_hints(make)
    fields: dict[str, Any] = {}  # pydantic's own pairs of type and field
    for name, parameter in inspect.signature(make).parameters.items():
        found = find_term(_owner(make), name)
        if found is not None and name not in unsaid:
            required = parameter.default is inspect.Parameter.empty
            hinted = file_type(hints[name])
            fields[name] = (hinted, key_field(found)) if required else (Optional[hinted], key_field(found, None))  # noqa: UP045  # a forward reference knows no |
    model = create_model(make.__name__, __base__=Shape, __module__=__name__, **fields)

    return Shaped(model, Annotated[model, WrapValidator(_maker(model, make))])


def _maker(model: type[Shape], make: Callable[..., object]) -> Callable[[object, Validate], object]:
    """Make the object of what a mapping says; while some keys are wrong, tell also what is wrong with the others."""
    required = {info.alias for info in model.model_fields.values() if info.is_required()}
    aliases = {name: info.alias or name for name, info in model.model_fields.items()}

    def made(value: object, validate: Validate) -> object:
        try:
            said = validate(value)
        except ValidationError as error:
            wrong = {detail["loc"][0] for detail in error.errors(include_url=False) if detail["loc"]}
            if not isinstance(value, dict) or not wrong:
                raise
            rest = {key: part for key, part in value.items() if key not in wrong}
            if not wrong & required:
                raise _joined(error, rest, partial(made, validate=validate), aliases) from None
            if any(issuer in wrong for issuer in LEADING) or not hasattr(make, "kind"):
                raise
            lacking = {name: None for name, key in aliases.items() if key in wrong & required}
            raise _joined(error, rest, lambda said: make(**_given(loose(), said), **lacking), aliases) from None
        return make(**_given_of(said))

    @cache
    def loose() -> type[Shape]:
        """The same shape with nothing required: what else is wrong is told while something required is."""
        fields: dict[str, Any] = {}
        for name, info in model.model_fields.items():
            fields[name] = (Optional[_annotated(info)], Field(None, alias=info.alias))  # noqa: UP045  # as in `shape`
        return create_model(f"Loose{model.__name__}", __base__=Shape, __module__=__name__, **fields)

    return made


def _annotated(info: FieldInfo) -> FileType:
    """The type of a field with the validators that pydantic keeps beside it."""
    return Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation


def _given(model: type[Shape], said: object) -> dict[str, object]:
    return _given_of(model.model_validate(said))


def _given_of(said: Shape) -> dict[str, object]:
    """What a mapping says, under the names of the parameters; a silent key says nothing."""
    given = {name: getattr(said, name) for name in said.model_fields_set}
    return {name: part for name, part in given.items() if part is not None}


def _joined(
    error: ValidationError, rest: Mapping[str, object], made: Callable[[object], object], aliases: Mapping[str, str]
) -> ValidationError:
    """The error, and what is wrong with the rest of the mapping.

    What the rest lacks may be what was wrong, and is no fault of its own.
    """
    try:
        made(rest)
    except ValidationError:
        return error  # what is wrong with the rest has been told
    except ModelError as caught:
        told = [fault for fault in caught.faults if not fault.path or aliases.get(fault.field) in rest]
        if not told:
            return error
        other = ModelError(told)
        lines = [_again(detail) for detail in error.errors(include_url=False)]
        lines.append(InitErrorDetails(type="value_error", loc=(), input=rest, ctx={"error": other}))
        return ValidationError.from_exception_data(error.title, lines)
    return error


def _again(detail: ErrorDetails) -> InitErrorDetails:
    own = PydanticCustomError(NO_FORM, detail["msg"]) if detail["type"] == NO_FORM else detail["type"]
    return InitErrorDetails(type=own, loc=detail["loc"], input=detail["input"], ctx=detail.get("ctx", {}))


def _owner(make: Callable[..., object]) -> type | str:
    return make if isinstance(make, type) else make.__name__


def key_field(found: Term, default: object = ...) -> FieldInfo:
    """A field under the key of its term, explained by it."""
    about = f"{found.explanation} ({found.rule})"

    def shown(schema: dict[str, Any]) -> None:  # only a schema shows examples: reading files need not read them
        schema["examples"] = [example(found.identifier)]

    field = Field(default, alias=found.key, title=found.label, description=about, json_schema_extra=shown)
    return cast("FieldInfo", field)


def one_of(known: str, shapes: Iterable[Shaped] = (), **forms: FileType) -> FileType:
    """Whichever of several forms is there: `text`, `listing`, or the one shape that fits a mapping best.

    `known` says in an error what there is to choose from.
    """
    shapes = tuple(shapes)
    choices = [Annotated[type_, Tag(CHOICE + form)] for form, type_ in forms.items()]
    choices += [Annotated[shaped.type, Tag(CHOICE + shaped.lead)] for shaped in shapes]

    def choose(value: object) -> str | None:
        if isinstance(value, dict):
            return _best(shapes, value)
        form = "text" if isinstance(value, str) else "listing"
        return CHOICE + form if value is not None and form in forms else None

    chosen = Discriminator(choose, custom_error_type=NO_FORM, custom_error_message=known)
    return Annotated[Union[tuple(choices)], chosen]  # noqa: UP007  # the members are known at run time only


def _best(shapes: tuple[Shaped, ...], value: Mapping[str, object]) -> str | None:
    scores = [shaped.score(value) for shaped in shapes]
    best = max(scores, default=(False, 0))
    clear = best[0] or (best[1] > 0 and scores.count(best) == 1)
    return CHOICE + shapes[scores.index(best)].lead if clear else None
