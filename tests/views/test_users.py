"""The file of users."""

import stat

import pytest

from asof.errors import BadUsersError, UsageError
from asof.views.users import Users


@pytest.fixture
def users(tmp_path):
    return Users(tmp_path / "deep" / "users.json")


def test_a_user_is_known_by_name_and_password(users):
    assert users.names() == []
    users.add("ann", "correct horse")
    assert users.names() == ["ann"]
    assert users.knows("ann", "correct horse")
    assert not users.knows("ann", "correct horses")
    assert not users.knows("ben", "correct horse")


def test_the_file_is_for_its_owner_and_holds_no_password(users):
    users.add("ann", "correct horse")
    assert stat.S_IMODE(users.file.stat().st_mode) == 0o600
    assert b"horse" not in users.file.read_bytes()


def test_who_is_added_again_has_the_new_password_and_who_is_removed_none(users):
    users.add("ann", "correct horse")
    users.add("ann", "another horse")
    assert [users.knows("ann", password) for password in ("correct horse", "another horse")] == [False, True]
    users.remove("ann")
    assert not users.knows("ann", "another horse")
    with pytest.raises(UsageError, match="no user 'ann'"):
        users.remove("ann")


@pytest.mark.parametrize(
    "name, password", [("ann", "short"), ("", "correct horse"), (" ann", "correct horse"), ("a\nb", "correct horse")]
)
def test_names_and_passwords_that_will_not_do_are_refused(users, name, password):
    with pytest.raises(UsageError):
        users.add(name, password)
    assert users.names() == []


@pytest.mark.parametrize("content", ["", "[]", '{"ann": {"salt": 1}}'])
def test_a_file_that_is_something_else_is_said(users, content):
    users.file.parent.mkdir()
    users.file.write_text(content)
    with pytest.raises(BadUsersError, match="no file of users"):
        users.names()
