# Reference values for the tests of series. Run: python3 reference.py (needs numpy and scipy)
import numpy as np
from scipy.special import zeta
from scipy.optimize import minimize_scalar
x=np.array([10,10,11,12,12,13,14,17,31,86,90,130]*5)
r=minimize_scalar(lambda a: len(x)*np.log(zeta(a,10))+a*np.log(x).sum(),bounds=(1.01,10),method='bounded',options=dict(xatol=1e-12)); print(r.x)
print(zeta(2.5,1),zeta(1.05,3),zeta(8,0.5),zeta(2.5,7.))
from scipy.stats import kstwobign,chi2; 
from scipy.special import gammaln
print(gammaln(0.3),gammaln(25.5), chi2.sf(3,5),chi2.sf(40,11), kstwobign.sf(1.0))
