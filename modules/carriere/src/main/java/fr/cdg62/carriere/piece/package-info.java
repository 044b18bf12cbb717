/** Pieces of the dossiers: control at arrival, filing without gap, anomalies, withdrawal, erasure of sanctions. */
package fr.cdg62.carriere.piece;
