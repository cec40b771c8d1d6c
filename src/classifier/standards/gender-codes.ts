/** Signs that mean a gender only under its header, or where both stand together. */
export const GENDER_CODES =
  "dr,dr.,prof,prof.,m,f,w,v,h,k,d,x,u,o,n,z,e,l,p,м,ж,ч,ذ,أ,other,unknown,undisclosed,prefer not to say,0,1,2,3,9,n/a,na,-";
