"""Loaded by kernels under test: a connection to anywhere but this machine fails, so that no notebook needs one."""
import socket

_connect = socket.socket.connect


def connect(self, address):
    host = address[0] if isinstance(address, tuple) else "localhost"
    if host not in ("localhost", "127.0.0.1", "::1"):
        raise OSError(f"offline: {host} was asked for")
    return _connect(self, address)


socket.socket.connect = connect
