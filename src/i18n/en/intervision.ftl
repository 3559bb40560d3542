### Peer supervision and network consultation.
